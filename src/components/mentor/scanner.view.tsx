/** The camera's picture while a QR code is looked for; a photo does it too. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fault, Result } from '../../core/fault.ts';
import { mentorFaults } from '../../messages/mentor-faults.ts';
import { receiveWords as words } from '../../messages/mentor-receive.ts';
import { FaultView } from '../ui/fault.view.tsx';

type Props = {
  readonly canUseCamera: boolean;
  readonly onStart: (
    video: HTMLVideoElement,
    heard: (text: string) => void,
  ) => Promise<Result<() => void>>;
  readonly onText: (text: string) => void;
  readonly onPhoto: (photo: File) => void;
};

export const Scanner = ({ canUseCamera, onStart, onText, onPhoto }: Props) => {
  const [isOn, setIsOn] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const video = useRef<HTMLVideoElement>(null);

  useEffect(() => {
    if (!isOn || !video.current) return;
    let isGone = false;
    let stop: (() => void) | null = null;
    void onStart(video.current, (text) => {
      setIsOn(false);
      onText(text);
    }).then((started) => {
      if (!started.ok) {
        setFault(started.fault);
        setIsOn(false);
      } else if (isGone) started.value();
      else stop = started.value;
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [isOn]);

  return (
    <section class="kartu" aria-labelledby="pindai">
      <h2 id="pindai">{words.cameraTitle}</h2>
      {!canUseCamera && <p>{words.cameraPlain}</p>}
      {isOn && (
        <>
          <p class="kecil">{words.cameraHint}</p>
          <video ref={video} class="kamera" muted playsInline aria-label={words.cameraView} />
        </>
      )}
      <div role="alert">{fault && <FaultView fault={fault} instead={mentorFaults} />}</div>
      {canUseCamera && (
        <button
          type="button"
          class="tombol"
          onClick={() => {
            setFault(null);
            setIsOn(!isOn);
          }}
        >
          {isOn ? words.cameraOff : words.camera}
        </button>
      )}
      <label class="tombol berkas">
        <span>{words.photo}</span>
        <input
          type="file"
          accept="image/*"
          onChange={({ currentTarget }) => {
            const photo = currentTarget.files?.[0];
            if (photo) onPhoto(photo);
            currentTarget.value = '';
          }}
        />
      </label>
    </section>
  );
};
