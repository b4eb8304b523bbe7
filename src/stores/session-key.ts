/** Under it a trainer's browser keeps her session (`session.ts`); the projector only reads it. */
export const SESSION_KEY = 'narasumber.sesi';
