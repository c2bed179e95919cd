import type { Child } from 'hono/jsx'
import { Late, Table, Tag } from '../../design/index.ts'
import { SectorLabel, type SectorCode } from '../../field/index.ts'
import type { Language } from '../../kernel/language.ts'
import type { Answering } from '../collaboration/index.ts'
import type { SeatedFacts } from './seated.ts'
import { words } from './words.ts'

/** Those who sit, sector by sector, with their mandate, who represents them and until when; and the sectors not seated yet. */
export function SeatedMembers({
  lang,
  seated,
  unseated,
}: {
  lang: Language
  seated: readonly SeatedFacts[]
  unseated: readonly SectorCode[]
}) {
  const t = words[lang]
  return (
    <>
      <Table
        caption={t.membersCaption}
        captionClass="govuk-visually-hidden"
        stack
        head={[
          { text: t.organizationAndMandate },
          { text: t.representative },
          { text: t.substitute },
          { text: t.term },
        ]}
        rows={seated.map((one): Child[] => [
          <>
            <b>{one.name}</b>
            {one.sector && (
              <div>
                <SectorLabel sector={one.sector} size="small" />
              </div>
            )}
            {one.mandate === null ? <div class="mid">{t.noMandate}</div> : <div>{one.mandate}</div>}
          </>,
          <Reached lang={lang} person={one.representative} />,
          <Reached lang={lang} person={one.substitute} />,
          <Term lang={lang} term={one.term} />,
        ])}
      />
      {unseated.length > 0 && (
        <>
          <h3>{t.unseated}</h3>
          <p class="row">
            {unseated.map((code) => (
              <SectorLabel sector={code} size="small" />
            ))}
          </p>
          <p class="small mid">{t.unseatedText}</p>
        </>
      )}
    </>
  )
}

function Term({ lang, term: { said, standing } }: { lang: Language; term: SeatedFacts['term'] }) {
  const t = words[lang]
  if (standing === 'over')
    return (
      <>
        {said}
        <div>
          <Late>{t.termOver}</Late>
        </div>
      </>
    )
  return (
    <>
      {standing === 'open' ? <span class="mid">{said}</span> : said}
      {standing === 'ending' && (
        <div>
          <Tag kind="outlined">{t.termEnding}</Tag>
        </div>
      )}
    </>
  )
}

function Reached({ lang, person }: { lang: Language; person: Answering | null }) {
  if (person === null) return <span class="mid">{words[lang].nobody}</span>
  return (
    <>
      {person.name}
      {person.email !== null && (
        <>
          <br />
          <a href={`mailto:${person.email}`}>{person.email}</a>
        </>
      )}
    </>
  )
}
