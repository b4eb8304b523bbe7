/** A check as it stands on the projector: big letters, and an answer that waits. */
import type { PracticeItem } from '../../core/item.ts';
import { mixed, seedOf } from '../../core/order.ts';
import { kindWords } from '../../messages/check-kinds.ts';
import { deckWords as say } from '../../messages/projector.ts';

export type DeckOption = {
  /** A, B, C; empty where nothing is chosen. */
  readonly letter: string;
  readonly text: string;
  readonly picture?: string;
  readonly isKey?: boolean;
};

export type DeckItem = {
  readonly options: readonly DeckOption[];
  /** Null: there is no answer to reveal. */
  readonly answer: string | null;
  readonly why: string;
  /** For the trainer: what to say to those who chose otherwise. */
  readonly notes: readonly { readonly of: string; readonly say: string }[];
};

const letterAt = (place: number): string => String.fromCharCode(65 + place);

const lettered = (texts: readonly string[]): DeckOption[] =>
  texts.map((text, place) => ({ letter: letterAt(place), text }));

/** Lessons ask to try again; in the hall the answer stands there already. */
const forHall = (reason: string): string => reason.replace(/ (Coba|Cari|Pilih) [^.]*lagi\.$/, '');

/** What the projector shows of an item. */
export const deckItem = (item: PracticeItem): DeckItem => {
  switch (item.kind) {
    case 'choose': {
      const place = item.options.findIndex(({ id }) => id === item.key);
      const key = item.options[place];
      return {
        options: item.options.map(({ id, text, picture }, at) => ({
          ...{ letter: letterAt(at), text, isKey: id === item.key },
          ...(picture ? { picture } : {}),
        })),
        answer: `${letterAt(place)}. ${key?.text ?? ''}`,
        why: key?.rationale ?? '',
        notes: item.options.flatMap(({ id, rationale }, at) =>
          id === item.key ? [] : [{ of: letterAt(at), say: forHall(rationale) }],
        ),
      };
    }
    case 'verdict': {
      const isRight = item.key.startsWith('b');
      const reason = item.options.find(({ id }) => id === item.key.slice(1));
      return {
        options: [
          { letter: 'A', text: kindWords.right, isKey: isRight },
          { letter: 'B', text: kindWords.wrong, isKey: !isRight },
        ],
        answer: `${isRight ? `A. ${kindWords.right}` : `B. ${kindWords.wrong}`}`,
        why: `${item.right} ${say.because(reason?.text ?? '')}`,
        notes: item.options.map(({ text, rationale }) => ({ of: text, say: forHall(rationale) })),
      };
    }
    case 'order': {
      const shown = mixed(item.steps, seedOf(item.id));
      const letterOf = (id: string) => letterAt(shown.findIndex((step) => step.id === id));
      return {
        options: lettered(shown.map(({ text }) => text)),
        answer: item.steps.map(({ id }) => letterOf(id)).join(' → '),
        why: '',
        notes: item.steps.map(({ id, right }) => ({ of: letterOf(id), say: right })),
      };
    }
    case 'tap': {
      const place = item.places.findIndex(({ id }) => id === item.key);
      const key = item.places[place];
      return {
        options: item.places.map(({ id, name }, at) => ({
          ...{ letter: letterAt(at), text: name, isKey: id === item.key },
        })),
        answer: letterAt(place),
        why: key?.rationale ?? '',
        notes: item.places.flatMap(({ id, rationale }, at) =>
          id === item.key ? [] : [{ of: letterAt(at), say: forHall(rationale) }],
        ),
      };
    }
    case 'sort': {
      const inBox = (box: string) =>
        item.cards.flatMap((card, at) => (card.box === box ? [letterAt(at)] : [])).join(', ');
      return {
        options: lettered(item.cards.map(({ text }) => text)),
        answer: item.boxes.map(({ id, name }) => `${name}: ${inBox(id)}`).join(' · '),
        why: '',
        notes: item.cards.map(({ right }, at) => ({ of: letterAt(at), say: right })),
      };
    }
    case 'compute':
      return {
        options: [],
        answer: `${item.key} ${item.unit}`,
        why: item.right,
        notes: item.known.map(({ number, rationale }) => ({
          ...{ of: String(number), say: forHall(rationale) },
        })),
      };
    case 'tick':
      return {
        ...{ options: lettered(item.options.map(({ text }) => text)), answer: null, why: '' },
        notes: [],
      };
    case 'write':
      return {
        options: item.boxes.map(({ name, example }) => ({
          ...{ letter: '', text: name ? `${name}: ${example}` : example },
        })),
        ...{ answer: null, why: '', notes: [] },
      };
  }
};
