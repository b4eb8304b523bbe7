/** What the projector's script says itself; all its other sentences stand in the page (`projector.ts`). */
export const deckScriptWords = {
  screen: (number: number, all: number, title: string) => `Layar ${number} dari ${all}. ${title}`,
  jump: (number: string) => `Ke layar ${number}. Tekan Enter.`,
  qr: (title: string) => `Kode QR: ${title}`,
} as const;
