/** `npm run bench`: every bench, one after another. Prints figures; nothing here passes or fails. */
export {};

for (const name of ['report', 'bytes', 'receive', 'taps', 'floor', 'deck', 'build', 'lighthouse']) {
  console.log(`\n── ${name}`);
  await import(`./${name}.bench.ts`);
}
