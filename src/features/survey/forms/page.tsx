import { Details, Tag } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Questionnaire } from '../model.ts'
import { words } from './words.ts'

export interface ListedForm {
  questionnaire: Questionnaire
  /** Where it is taken as a file. */
  file: string
  /** Where a survey is prepared with it; null: the person leads nothing. */
  use: string | null
}

interface FormsPageProps {
  lang: Language
  shipped: readonly ListedForm[]
  /** Those that the person’s organizations brought. */
  own: readonly ListedForm[]
  /** Where one is brought in a file; null: the person leads nothing. */
  bring: string | null
}

export function FormsPage({ lang, shipped, own, bring }: FormsPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <section>
        <h2>{t.shipped}</h2>
        {shipped.map((form) => (
          <OneForm lang={lang} form={form} />
        ))}
      </section>
      {(own.length > 0 || bring !== null) && (
        <section>
          <h2>{t.own}</h2>
          {own.map((form) => (
            <OneForm lang={lang} form={form} />
          ))}
          {own.length === 0 && <p class="mid">{t.noOwn}</p>}
          {bring && (
            <p>
              <a href={bring}>{t.bring}</a>
            </p>
          )}
        </section>
      )}
    </>
  )
}

function OneForm({ lang, form: { questionnaire, file, use } }: { lang: Language; form: ListedForm }) {
  const t = words[lang]
  const { name, purpose, audience, questions } = questionnaire
  return (
    <article>
      <h3>{name[lang]}</h3>
      <p>
        <Tag kind="outlined">{t.audience[audience]}</Tag>
      </p>
      <p>{purpose[lang]}</p>
      <Details summary={t.questions}>
        <ol>
          {questions.map(({ text, options }) => (
            <li>
              {text[lang]}
              <ul>
                {options.map((option) => (
                  <li>{option.text[lang]}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </Details>
      <p class="row">
        {use && <a href={use}>{t.use}</a>}
        <a href={file}>{t.file}</a>
      </p>
    </article>
  )
}
