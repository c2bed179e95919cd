import type { Panel } from '../../../kernel/feature/index.ts'
import { href } from '../../../kernel/http/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import type { Day } from '../../../kernel/clock.ts'
import { addresses } from '../addresses.ts'
import { isAnswered } from '../rules.ts'
import { words as told } from '../today/words.ts'
import { findingsOf, type Finding, type OwnTie } from './own-tie.ts'
import { lastAnswer, listOwnTies, listWorked } from './queries.ts'

interface TiesPanelProps {
  lang: Language
  today: Day
  ties: readonly OwnTie[]
  answeredOn: Day | null
  ownHref: string
  /** null: the person only reads there. */
  declareHref: string | null
}

/** The state of an organization’s ties, on its page: what is said, what awaits, where the two sources differ. */
function TiesPanel({ lang, today, ties, answeredOn, ownHref, declareHref }: TiesPanelProps) {
  const t = told[lang]
  const of = (finding: Finding): number => ties.filter((tie) => findingsOf(tie, today).includes(finding)).length
  const counts = [
    { count: ties.filter(({ ours }) => ours !== null).length, say: t.panelSaid },
    { count: of('to-answer'), say: t.panelAwaits },
    { count: of('unsaid'), say: t.panelUnsaid },
    { count: of('paper'), say: t.panelPaper },
  ].filter(({ count }) => count > 0)
  return (
    <section>
      <h2>{t.panelTitle}</h2>
      <p>{answeredOn === null ? t.panelNever : t.panelAnswered(formatDay(answeredOn, lang))}</p>
      {counts.length > 0 && (
        <ul>
          {counts.map(({ count, say }) => (
            <li>{say(count)}</li>
          ))}
        </ul>
      )}
      <p class="row on-screen">
        <a href={ownHref}>{t.link}</a>
        {declareHref !== null && !isAnswered(answeredOn, today) && <a href={declareHref}>{t.panelAnswer}</a>}
      </p>
    </section>
  )
}

/** To the people of the organization; nothing to others, and nothing to a reader while nothing is known. */
export const tiesPanel: Panel = {
  on: 'network.organization',
  order: 10,
  async show({ tx, who, lang, today }, { organizationId: id }) {
    if (!who?.organizations.includes(id)) return null
    const [ties, answeredOn, worked] = await Promise.all([
      listOwnTies(tx, id, { today }),
      lastAnswer(tx, id),
      listWorked(tx),
    ])
    const mayDeclare = worked.includes(id)
    if (ties.length === 0 && answeredOn === null && !mayDeclare) return null
    return (
      <TiesPanel
        lang={lang}
        today={today}
        ties={ties}
        answeredOn={answeredOn}
        ownHref={href(lang, addresses.own, { id })}
        declareHref={mayDeclare ? href(lang, addresses.declare, { id }) : null}
      />
    )
  },
}
