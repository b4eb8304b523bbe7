/** Her notes by lesson, each with the ways to change it and to hand it on. */
import { useState } from 'preact/hooks';
import type { Fault, Result } from '../../core/fault.ts';
import { noteText, type LessonNotes, type Note } from '../../core/notes.ts';
import { noteWords as say } from '../../messages/notes.ts';
import { FaultView } from '../ui/fault.view.tsx';

export type Ways = {
  readonly base: string;
  /** Is there a share sheet on this phone? Without one the text is copied. */
  readonly hasSheet: boolean;
  readonly onShare: (text: string) => Promise<Result<true>>;
  readonly onCopy: (text: string) => Promise<Result<true>>;
  /** The day of a wall-clock time, in words. */
  readonly dayOf: (at: number) => string;
};

type One = { readonly note: Note; readonly path: string | null; readonly ways: Ways };

const Lines = ({ note: { kind, lines } }: { readonly note: Note }) =>
  kind === 'tick' ? (
    <>
      <p class="kecil">{say.ticked}</p>
      <ul class="isinya">
        {lines.map(({ text }) => (
          <li key={text}>
            <span aria-hidden="true">☑ </span>
            {text}
          </li>
        ))}
      </ul>
    </>
  ) : lines.some(({ name }) => name !== '') ? (
    <dl class="isinya">
      {lines.map(({ name, text }) => (
        <div key={name}>
          <dt class="kecil">{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  ) : (
    <div class="isinya">
      {lines.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );

const NoteView = ({ note, path, ways }: One) => {
  const [fault, setFault] = useState<Fault | null>(null);
  const [copied, setCopied] = useState(false);
  const { base, hasSheet, onShare, onCopy, dayOf } = ways;
  const text = noteText(note);
  const word = hasSheet ? say.share : say.copy;
  const what = note.stem || text;
  const handOn = async () => {
    const done = await (hasSheet ? onShare : onCopy)(text);
    setFault(done.ok ? null : done.fault);
    setCopied(done.ok && !hasSheet);
  };
  return (
    <section class="kartu">
      {note.stem && <h3>{note.stem}</h3>}
      <Lines note={note} />
      <p class="kecil">{say.changed(dayOf(note.at))}</p>
      <div class="jalan">
        {path !== null && (
          <a
            class="tombol"
            href={`${base}${path}#${note.screen}`}
            aria-label={say.which(say.change, what)}
          >
            {say.change}
          </a>
        )}
        <button
          type="button"
          class="tombol"
          aria-label={say.which(word, what)}
          onClick={() => void handOn()}
        >
          {word}
        </button>
      </div>
      <div role="status">{copied && <p class="pesan baik">{say.copied}</p>}</div>
      {fault && <FaultView fault={fault} />}
      {fault?.code === 'copy-refused' && (
        <textarea
          readOnly
          aria-label={say.selected}
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </section>
  );
};

type Props = {
  readonly groups: readonly LessonNotes[];
  readonly ways: Ways;
  readonly onPrint: () => void;
};

export const NotesView = ({ groups, ways, onPrint }: Props) => (
  <>
    <p class="layar-saja">{say.stays}</p>
    {groups.map(({ lesson, notes }) => (
      <section key={lesson?.path ?? ''}>
        <h2>{lesson?.title ?? say.other}</h2>
        {notes.map((note) => (
          <NoteView key={note.item} note={note} path={lesson?.path ?? null} ways={ways} />
        ))}
      </section>
    ))}
    <button type="button" class="tombol" onClick={onPrint}>
      {say.print}
    </button>
  </>
);
