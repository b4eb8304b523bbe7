/** Hears that another window changed a text of ours. @returns what ends it */
export const onText = (key: string, heard: () => void): (() => void) => {
  const listener = (change: StorageEvent) => {
    if (change.key === key || change.key === null) heard();
  };
  addEventListener('storage', listener);
  return () => removeEventListener('storage', listener);
};
