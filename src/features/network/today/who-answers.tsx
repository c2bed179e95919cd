import type { Day } from '../../../kernel/clock.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import type { OrganizationSummary } from './summaries.ts'
import { words as sharedWords } from '../words.ts'
import { SummaryList } from '../../../design/index.ts'
import { PersonReach } from '../../../field/index.ts'
import { backOn } from '../answering/cover.ts'
import { words } from './words.ts'

type Kind = OrganizationSummary['holders'][number]['kind']

const shownKinds: readonly Kind[] = ['contact', 'contact_deputy', 'specialist', 'specialist_deputy']

interface WhoAnswersProps {
  holders: OrganizationSummary['holders']
  lang: Language
  today: Day
}

/** The places that partners rely on, and who holds each today; an empty one is a hole one can see. */
export function WhoAnswers({ holders, lang, today }: WhoAnswersProps) {
  return (
    <SummaryList
      rows={shownKinds.map((kind) => {
        const held = holders.filter((holder) => holder.kind === kind)
        return {
          key: sharedWords[lang].kinds[kind],
          value:
            held.length === 0 ? (
              <span class="mid">{words[lang].nobody}</span>
            ) : (
              held.map((person) => (
                <div>
                  {person.name}
                  <Away lang={lang} back={backOn(person.absences, today)} />
                  <br />
                  <PersonReach person={person} lang={lang} />
                </div>
              ))
            ),
        }
      })}
    />
  )
}

function Away({ lang, back }: { lang: Language; back: Day | null }) {
  if (back === null) return <></>
  return (
    <>
      <br />
      <b>{words[lang].away(formatDay(back, lang))}</b>
    </>
  )
}
