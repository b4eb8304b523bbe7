type Props = { readonly text: string | undefined; readonly isRight: boolean };

/** Why an answer is right or not yet; the box is there from the start, so that it is read aloud when it fills. */
export const Reason = ({ text, isRight }: Props) => (
  <div role="status">{text && <p class={isRight ? 'pesan baik' : 'pesan'}>{text}</p>}</div>
);
