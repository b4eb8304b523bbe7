/** A lesson's checks that may come back, as their screens need them: fetched when one's turn comes. */
import { json, returningChecks } from './_checks.ts';

export const getStaticPaths = async () =>
  (await returningChecks()).map(({ lesson, checks }) => ({
    ...{ params: { lesson }, props: { checks } },
  }));

export const GET = ({ props }: { readonly props: { readonly checks: unknown } }): Response =>
  json(props.checks);
