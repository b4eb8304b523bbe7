import { useEffect, useState } from 'preact/hooks';

/** What a nanostores atom offers; islands pass the store itself. */
type Readable<Value> = {
  get(): Value;
  listen(heard: (value: Value) => void): () => void;
};

/** The store's value, and a new drawing at every change. */
export const useStore = <Value>(store: Readable<Value>): Value => {
  const [value, setValue] = useState<{ now: Value }>(() => ({ now: store.get() }));
  useEffect(() => {
    // It may have changed between drawing and listening.
    setValue({ now: store.get() });
    return store.listen((now) => setValue({ now }));
  }, [store]);
  return value.now;
};
