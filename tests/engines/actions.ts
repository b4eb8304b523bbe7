/** What a hand does, in the words that both WebDrivers share (W3C WebDriver, 17.4). */

export const pointer = (x: number, y: number) => ({
  ...{ type: 'pointer', id: 'finger', parameters: { pointerType: 'mouse' } },
  actions: [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ],
});

export const keys = (text: string) => ({
  ...{ type: 'key', id: 'keyboard' },
  actions: [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
    { type: 'pause', duration: 20 }, // WebKitGTK drops letters of who types faster
  ]),
});
