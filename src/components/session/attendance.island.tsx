/** Attendance: the QR at the end, and what comes back by link, paste or camera. */
import { useEffect, useState } from 'preact/hooks';
import {
  attendanceOf,
  feedbackOf,
  namesOf,
  type IncomingAttendance,
} from '../../core/session/attendance.ts';
import {
  presentWords as words,
  sessionWords,
  trainerFaults,
} from '../../messages/trainer-session.ts';
import {
  canUseCamera,
  onFragment,
  receivePhoto,
  startCamera,
  takeFragment,
} from '../../stores/session-camera.ts';
import {
  $session,
  forgetSession,
  linkOf,
  nameSession,
  openSession,
  receiveAttendance,
} from '../../stores/session.ts';
import { copyText, loadQr } from '../../stores/tell.ts';
import { Scanner } from '../mentor/scanner.view.tsx';
import { FaultView } from '../ui/fault.view.tsx';
import { useStore } from '../ui/use-store.ts';
import { FeedbackTable } from './feedback.view.tsx';
import { PresentLink } from './present.view.tsx';
import { TextBox } from './text-box.view.tsx';

// Before anything else: a participant's code leaves the address bar as soon as this file runs.
const openedWith = typeof location === 'undefined' ? '' : takeFragment();

type Props = {
  /** The build's public address, with a slash at its end. */
  readonly site: string;
};

const told = ({ fresh, known, others, faults }: IncomingAttendance): string =>
  [
    ...(fresh.length > 0 || faults.length === 0 ? [words.taken(fresh.length)] : []),
    ...(known > 0 ? [words.known(known)] : []),
    ...(others > 0 ? [words.others(others)] : []),
  ].join(' ');

export const Attending = ({ site }: Props) => {
  const { kept } = useStore($session);
  const [incoming, setIncoming] = useState<IncomingAttendance | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [isForgotten, setIsForgotten] = useState(false);
  const [hasCamera, setHasCamera] = useState(false);

  const receive = (text: string) => setIncoming(receiveAttendance(text));
  useEffect(() => {
    const end = openSession();
    setHasCamera(canUseCamera());
    // Drawn without a network later on: the code is loaded now.
    void loadQr();
    const take = (fragment: string) => fragment !== '' && receive(`/#${fragment}`);
    take(openedWith);
    const endHearing = onFragment(() => take(takeFragment()));
    return () => {
      end();
      endHearing();
    };
  }, []);

  const people = attendanceOf(kept.codes);
  const names = namesOf(people);
  return (
    <>
      <PresentLink
        name={kept.name}
        link={linkOf(kept, site)}
        onName={nameSession}
        onCopy={copyText}
        onDraw={async (link) => (await loadQr())(link)}
      />
      <p class="jumlah">{words.count(people.length)}</p>
      <div role="status">
        {incoming && told(incoming) !== '' && <p class="pesan baik">{told(incoming)}</p>}
      </div>
      {incoming?.faults.map(({ fault, place }) => (
        <FaultView key={place} fault={fault} instead={trainerFaults} where={words.faultAt(place)} />
      ))}
      <TextBox open={words.receive} label={words.pasteLabel} act={words.read} onText={receive} />
      <details class="narasumber">
        <summary>{words.scan}</summary>
        <Scanner
          canUseCamera={hasCamera}
          onStart={startCamera}
          onText={receive}
          onPhoto={(photo) => void receivePhoto(photo).then(setIncoming)}
        />
      </details>
      {people.length > 0 && (
        <details class="narasumber">
          <summary>{words.results}</summary>
          <FeedbackTable rows={feedbackOf(people)} />
          {names.length > 0 && <p>{words.names(names.join(', '))}</p>}
        </details>
      )}
      <div class="narasumber hapus">
        <p>{sessionWords.keeps}</p>
        {isAsking ? (
          <>
            <p class="pesan bahaya">{sessionWords.forgetAsk}</p>
            <div class="deret">
              <button
                type="button"
                class="tombol"
                onClick={() => {
                  forgetSession();
                  setIncoming(null);
                  setIsAsking(false);
                  setIsForgotten(true);
                }}
              >
                {sessionWords.forgetYes}
              </button>
              <button type="button" class="tombol" onClick={() => setIsAsking(false)}>
                {sessionWords.cancel}
              </button>
            </div>
          </>
        ) : (
          <button type="button" class="tombol" onClick={() => setIsAsking(true)}>
            {sessionWords.forget}
          </button>
        )}
        <p role="status">{isForgotten ? sessionWords.forgotten : ''}</p>
      </div>
    </>
  );
};
