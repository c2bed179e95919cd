import type { Language } from '../../../kernel/language.ts'
import type { OrganizationSummary } from './summaries.ts'
import { words as sharedWords } from '../words.ts'
import { SummaryList } from '../../../design/index.ts'
import { PersonReach } from '../../../field/index.ts'
import { words } from './words.ts'

type Kind = OrganizationSummary['holders'][number]['kind']

const shownKinds: readonly Kind[] = ['contact', 'contact_deputy', 'specialist', 'specialist_deputy']

interface WhoAnswersProps {
  holders: OrganizationSummary['holders']
  lang: Language
}

/** The places that partners rely on, and who holds each today; an empty one is a hole one can see. */
export function WhoAnswers({ holders, lang }: WhoAnswersProps) {
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
