import { Details } from '../../../design/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { beyondHours, type AnsweringTeam, type AnswerTime } from './answer-times.ts'
import { words } from './words.ts'

/** How soon one team answers, as everyone reads it, and how that is worked out. */
export function AnswerTimeSection({ lang, time }: { lang: Language; time: AnswerTime }) {
  const t = words[lang]
  const { medianHours, share } = time
  return (
    <section>
      <h2>{t.title}</h2>
      {medianHours === null ? (
        <p>{t.none}</p>
      ) : (
        <>
          <p>{medianHours === beyondHours ? t.beyond : t.median(medianHours)}</p>
          <p>{share === null ? t.noShare : t.share(share)}</p>
        </>
      )}
      <Details summary={t.how}>
        <ul>
          {t.formula.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </Details>
    </section>
  )
}

/** The same of every team that can be written to, for a young person. Nothing where there is no team. */
export function AnswerTimes({ lang, teams }: { lang: Language; teams: readonly AnsweringTeam[] }) {
  if (teams.length === 0) return null
  const t = words[lang].youth
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <ul>
        {teams.map((team) => (
          <li>
            <b>{nameIn(team, lang)}</b>
            {lang === 'fr' ? '\u00a0: ' : ': '}
            {said(team, lang)}
          </li>
        ))}
      </ul>
      <p>{t.how}</p>
    </section>
  )
}

function said({ medianHours, share, promiseHours }: AnsweringTeam, lang: Language): string {
  const t = words[lang].youth
  if (medianHours === null) return `${t.none}.`
  const time = medianHours === beyondHours ? t.beyond : t.median(medianHours)
  return share === null ? `${time}.` : `${time}; ${t.share(share, promiseHours)}.`
}
