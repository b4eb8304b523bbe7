/** Her way through the course: where she begins, what is suggested and why, what she may skip. */
import { useState } from 'preact/hooks';
import type { LearningPath, PathRules } from '../../core/path.ts';
import { pathWords as say } from '../../messages/course.ts';

export type PathTexts = {
  readonly routes: readonly { readonly id: string; readonly name: string; readonly lead: string }[];
  /** Revision in force of each item the path asks for. */
  readonly revisions: Readonly<Record<string, number>>;
  /** Words of what she ticked; key item id and option letter. */
  readonly options: Readonly<Record<string, string>>;
  readonly lessons: Readonly<Record<string, { readonly title: string; readonly href: string }>>;
};

type Props = {
  readonly path: LearningPath;
  readonly rules: PathRules;
  readonly texts: PathTexts;
  readonly isFinished: (lesson: string) => boolean;
  /** She, or her mentor beside her, chooses anew. */
  readonly onTick: (item: string, option: string) => void;
};

const MOST_ADVICE = 3;

export const PathView = ({ path, rules, texts, isFinished, onTick }: Props) => {
  const [isOpen, setIsOpen] = useState(false);
  const route = texts.routes.find(({ id }) => id === path.route);
  const advice = path.advice
    .filter(({ lesson }) => !isFinished(lesson) && !path.skipped.has(lesson))
    .slice(0, MOST_ADVICE);
  const [shopItem = ''] = rules.shop.items;
  return (
    <section>
      <h2>{say.title}</h2>
      <p>
        {route ? (
          <>
            <b>{route.name}.</b> {route.lead}
          </>
        ) : (
          say.none
        )}
      </p>
      {advice.length > 0 && (
        <>
          <h3>{say.advice}</h3>
          <ul class="daftar">
            {advice.map(({ lesson, item, option }) => (
              <li key={lesson}>
                <a href={texts.lessons[lesson]?.href}>
                  <span class="nama">{texts.lessons[lesson]?.title}</span>
                  <span class="kecil">{say.because(texts.options[item + option] ?? '')}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {path.isShopSkipped && <p>{say.shopSkipped}</p>}
      <button class="tombol" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? say.close : say.change}
      </button>
      {isOpen && (
        <>
          <fieldset>
            <legend>{say.ask}</legend>
            {texts.routes.map(({ id, name, lead }) => (
              <button
                key={id}
                class="pilihan"
                aria-pressed={path.route === id}
                onClick={() => onTick(rules.routes.item, id)}
              >
                <span>
                  {name}
                  <small>{lead}</small>
                </span>
              </button>
            ))}
          </fieldset>
          {shopItem && (
            <fieldset>
              <legend>{say.askShop}</legend>
              {['a', ...rules.shop.unfit].map((option) => (
                <button
                  key={option}
                  class="pilihan"
                  aria-pressed={path.goods === option}
                  onClick={() => onTick(shopItem, option)}
                >
                  {texts.options[shopItem + option]}
                </button>
              ))}
            </fieldset>
          )}
          <p class="kecil">{say.stillOpen}</p>
        </>
      )}
    </section>
  );
};
