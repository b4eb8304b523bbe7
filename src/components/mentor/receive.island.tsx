/** Receiving: link, paste, files or camera, then a look, then one tap. */
import { useEffect, useState } from 'preact/hooks';
import type { ProfileId } from '../../core/ids.ts';
import { mentorFaults } from '../../messages/mentor-faults.ts';
import { receiveWords as words } from '../../messages/mentor-receive.ts';
import { cohortWords } from '../../messages/mentor.ts';
import { $cohort, openCohort, tryCohortAgain, undoLast } from '../../stores/cohort.ts';
import {
  $incoming,
  dropPreview,
  onFragment,
  previewFiles,
  previewOpenedLink,
  previewText,
  storeIncoming,
  takeFragment,
} from '../../stores/receive.ts';
import { canUseCamera, previewPhoto, startCamera } from '../../stores/scan.ts';
import { FaultView } from '../ui/fault.view.tsx';
import { useStore } from '../ui/use-store.ts';
import { Preview } from './preview.view.tsx';
import { Scanner } from './scanner.view.tsx';
import { FileBox, PasteBox } from './sources.view.tsx';

// Before anything else: the code leaves the address bar as soon as this file runs.
const openedWith = typeof location === 'undefined' ? '' : takeFragment();

type Props = {
  /** Address of the mentor's home. */
  readonly home: string;
};

export const Receive = ({ home }: Props) => {
  const { phase, about, fault } = useStore($cohort);
  const incoming = useStore($incoming);
  const [isReading, setIsReading] = useState(false);
  const [said, setSaid] = useState('');
  const [canUndo, setCanUndo] = useState(false);

  const reading = (work: Promise<unknown>) => {
    setSaid('');
    setCanUndo(false);
    setIsReading(true);
    void work.then(() => setIsReading(false));
  };

  useEffect(() => {
    void openCohort();
    if (openedWith !== '') reading(previewOpenedLink(openedWith));
    return onFragment(() => reading(previewOpenedLink(takeFragment())));
  }, []);

  useEffect(() => {
    if (incoming) document.getElementById('periksa')?.focus();
  }, [incoming]);

  const store = async (revived: readonly ProfileId[], count: number) => {
    const onlyWaiting = (incoming?.waiting.length ?? 0) > 0 && !incoming?.backup;
    const stored = await storeIncoming(revived);
    if (!stored.ok) return;
    const other = onlyWaiting ? words.storedWaiting : words.storedBackup;
    setSaid(count > 0 ? words.stored(count) : other);
    setCanUndo(true);
  };
  const undo = async () => {
    const undone = await undoLast();
    if (!undone.ok) return;
    setSaid(words.undone);
    setCanUndo(false);
  };

  if (phase === 'opening' || isReading) {
    return (
      <p role="status" class="menunggu">
        {isReading ? words.reading : cohortWords.opening}
      </p>
    );
  }
  const backup = incoming?.backup ?? null;
  return (
    <>
      <p role="status" class={said === '' ? 'unseen' : 'pesan baik'}>
        {said}
      </p>
      {said !== '' && (
        <div class="deret">
          <a class="tombol utama" href={home}>
            {words.see}
          </a>
          {canUndo && (
            <button type="button" class="tombol" onClick={() => void undo()}>
              {words.undo}
            </button>
          )}
        </div>
      )}
      {fault && (
        <div role="alert">
          <FaultView fault={fault} instead={mentorFaults} />
          <button type="button" class="tombol" onClick={() => void tryCohortAgain()}>
            {cohortWords.again}
          </button>
        </div>
      )}
      {incoming ? (
        <Preview
          incoming={incoming}
          takesAbout={backup !== null && (about.mentor === '' || about.mentor === backup.mentor)}
          onStore={(revived, count) => void store(revived, count)}
          onDrop={dropPreview}
        />
      ) : (
        <div class="dua">
          <PasteBox onText={(text) => reading(previewText(text))} />
          <FileBox onFiles={(files) => files.length > 0 && reading(previewFiles(files))} />
          <Scanner
            canUseCamera={canUseCamera()}
            onStart={startCamera}
            onText={(text) => reading(previewText(text))}
            onPhoto={(photo) => reading(previewPhoto(photo))}
          />
        </div>
      )}
    </>
  );
};
