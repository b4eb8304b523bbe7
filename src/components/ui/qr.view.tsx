type Props = {
  /** From `device/qr-drawing`. */
  readonly path: string;
  readonly size: number;
  readonly label: string;
};

/** Light modules a reader needs around the code. */
const QUIET = 4;

/** A QR code. Always dark on light: many readers cannot read it the other way round. */
export const Qr = ({ path, size, label }: Props) => {
  const side = size + 2 * QUIET;
  return (
    <svg
      class="qr"
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
};
