/**
 * Expected failures. The list is closed: every code has its sentences in
 * `messages/faults.ts`, and a new code without them does not compile.
 */
export type FaultCode =
  // the phone's storage
  | 'storage-refused' // cannot be opened at all (private mode, blocked, missing)
  | 'storage-full'
  | 'storage-slow' // no answer within the time limit
  | 'storage-broken' // the connection or the database failed in mid-work
  | 'storage-newer' // written by a newer version of the app
  // what arrives from other people
  | 'text-empty'
  | 'text-too-long'
  | 'text-without-code'
  | 'photo-without-code'
  | 'code-damaged' // alphabet, padding, length or checksum
  | 'code-newer' // made by a newer version of the app
  | 'code-impossible' // sound, yet says what cannot be
  | 'code-other-kind' // an invitation where a submission is wanted, or the reverse
  | 'invitation-missing'
  | 'invitation-second' // another mentor or seat than the one in force
  // files
  | 'file-too-large'
  | 'file-unreadable'
  | 'backup-damaged'
  | 'backup-newer'
  | 'backup-other-kind'
  // the phone's other parts
  | 'camera-refused'
  | 'camera-missing'
  | 'share-closed'
  | 'copy-refused'
  // consent
  | 'sending-not-allowed'
  | 'name-missing'
  | 'nothing-to-send';

/** What went wrong, and the one value (a file name, a number) its sentence may quote. */
export type Fault = { readonly code: FaultCode; readonly about?: string };

/** The answer of every function at the edge: a value, or a fault. Such functions do not throw. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Fault };

export const good = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export const bad = (code: FaultCode, about?: string): { ok: false; fault: Fault } => ({
  ok: false,
  fault: about === undefined ? { code } : { code, about },
});
