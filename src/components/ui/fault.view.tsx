import type { Fault, FaultCode } from '../../core/fault.ts';
import { faultWords, type FaultWords } from '../../messages/faults.ts';

type Props = {
  readonly fault: Fault;
  /** Words for another reader than the learner. */
  readonly instead?: { readonly [code in FaultCode]?: FaultWords };
  /** Said before: which file, which code. */
  readonly where?: string;
};

/** What happened, what is safe, what to do. */
export const FaultView = ({ fault, instead, where }: Props) => {
  const { happened, safe, todo } = faultWords(fault, instead);
  return (
    <div class="pesan bahaya">
      {where && (
        <p class="kecil">
          <bdi>{where}</bdi>
        </p>
      )}
      <p>
        <strong>{happened}</strong> {safe} {todo}
      </p>
    </div>
  );
};
