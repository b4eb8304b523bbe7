/** "I was there", and five taps: filled in, looked at, sent. Nothing is kept on the phone. */
import { useEffect, useState } from 'preact/hooks';
import type { Fault } from '../../core/fault.ts';
import { FEEDBACK, type SessionInvite } from '../../core/session/code.ts';
import { attendFaults, attendWords as words } from '../../messages/session.ts';
import {
  attendanceLinkOf,
  cleanName,
  newPerson,
  onFragment,
  openInvite,
  takeFragment,
  type Filled,
} from '../../stores/attend.ts';
import { canShare, copyText, loadQr, shareText } from '../../stores/tell.ts';
import { FaultView } from '../ui/fault.view.tsx';
import { AttendHello, AttendQuestion } from './attend.view.tsx';
import { AttendSend } from './attend-send.view.tsx';

// Before anything else: the code leaves the address bar as soon as this file runs.
const openedWith = typeof location === 'undefined' ? '' : takeFragment();

type Props = {
  /** The build's public address, with a slash at its end. */
  readonly site: string;
  readonly base: string;
};

const EMPTY: Filled = {
  ...{ session: '', person: '', turn: 1, name: '' },
  taps: FEEDBACK.map(() => null),
};

/** 0 hello, 1–5 the questions, 6 sending. */
const LAST = FEEDBACK.length + 1;

export const Attend = ({ site, base }: Props) => {
  const [invite, setInvite] = useState<SessionInvite | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [filled, setFilled] = useState<Filled>(EMPTY);
  const [step, setStep] = useState(0);

  const open = (fragment: string) => {
    const read = openInvite(fragment);
    setInvite(read.ok ? read.value : null);
    setFault(read.ok ? null : read.fault);
    if (!read.ok) return;
    setFilled({ ...EMPTY, session: read.value.session, person: newPerson() });
    setStep(0);
  };
  useEffect(() => {
    open(openedWith);
    return onFragment(() => open(takeFragment()));
  }, []);

  const go = (to: number) => {
    // For a signal that fades: what draws the QR code is here before it is asked for.
    if (to === LAST) void loadQr();
    setStep(to);
    document.getElementById('isi')?.focus();
  };

  if (fault) {
    return (
      <>
        <FaultView fault={fault} instead={attendFaults} />
        <a class="tombol" href={`${base}belajar/`}>
          {words.not}
        </a>
      </>
    );
  }
  if (!invite) return <p>{words.opening}</p>;
  if (step === 0) {
    return (
      <AttendHello
        session={invite.name}
        name={filled.name}
        lessons={`${base}belajar/`}
        onName={(name) => setFilled({ ...filled, name })}
        onBegin={() => go(1)}
      />
    );
  }
  const question = FEEDBACK[step - 1];
  if (question) {
    return (
      <AttendQuestion
        key={question}
        question={question}
        at={step}
        tap={filled.taps[step - 1] ?? null}
        onTap={(tap) =>
          setFilled({
            ...filled,
            taps: filled.taps.map((before, place) => (place === step - 1 ? tap : before)),
          })
        }
        onBack={() => go(step - 1)}
        onNext={() => go(step + 1)}
      />
    );
  }
  const link = attendanceLinkOf(site, filled);
  if (!link.ok) return <FaultView fault={link.fault} instead={attendFaults} />;
  const name = cleanName(filled.name);
  return (
    <AttendSend
      {...{ name, taps: filled.taps, link: link.value }}
      message={words.message(invite.name, name, link.value)}
      hasSheet={canShare()}
      onShare={shareText}
      onCopy={copyText}
      onDraw={async () => (await loadQr())(link.value)}
      onChange={() => {
        setFilled({ ...filled, turn: Math.min(filled.turn + 1, 511) });
        go(0);
      }}
    />
  );
};
