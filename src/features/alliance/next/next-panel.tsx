import { Button } from '../../../design/index.ts'
import { href, withQuery } from '../../../kernel/http/index.ts'
import { formatList, type Language } from '../../../kernel/language.ts'
import { addresses as collaboration, nameOfMember } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import type { NextStep } from './next-step.ts'
import { words } from './words.ts'

/** On the page of an alliance: what comes next, and the way there. */
export function Next({ lang, id, next }: { lang: Language; id: string; next: NextStep }) {
  const t = words[lang]
  const to = wayTo(lang, id, next)
  return (
    <section class="panel">
      <h2>{t.title}</h2>
      <p>{saidOf(lang, next)}</p>
      {to !== null && (
        <p class="on-screen">
          <Button href={to.href}>{to.label}</Button>
        </p>
      )}
    </section>
  )
}

function saidOf(lang: Language, next: NextStep): string {
  const { said, byLead } = words[lang]
  if ('by' in next)
    return said[next.kind](
      formatList(
        next.by.map((one) => nameOfMember(one, lang)),
        lang,
      ),
    )
  const isForLead = next.kind === 'agreed' || next.kind === 'active' || next.kind === 'resume'
  return isForLead && !next.mayAct ? `${said[next.kind]()} ${byLead}` : said[next.kind]()
}

/** Null: there is nothing to do, or not for this person. */
function wayTo(lang: Language, id: string, next: NextStep): { label: string; href: string } | null {
  const { act } = words[lang]
  if (next.kind === 'people')
    return {
      label: act.people,
      href: withQuery(href(lang, collaboration.ownPart, { id }), { pour: next.asOwn }),
    }
  if ('by' in next || next.kind === 'none' || !next.mayAct) return null
  return { label: act[next.kind], href: href(lang, pages[next.kind], { id }) }
}

const pages = {
  write: addresses.draft,
  accept: addresses.agreement,
  agreed: addresses.stage,
  active: addresses.stage,
  resume: addresses.stage,
  steps: addresses.steps,
  promise: collaboration.promise,
}
