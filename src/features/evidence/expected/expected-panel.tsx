import { Details } from '../../../design/index.ts'
import { href, withQuery } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { typeOf } from '../evidence-types.ts'
import type { Expected } from './expected-of.ts'
import { words } from './words.ts'

/** Most that is named of each kind: the rest is counted. */
const mostNamed = 5

/** What could be said this month, with one tap to say it; folded, for nobody is late. */
export function ExpectedPanel({ lang, expected }: { lang: Language; expected: Expected }) {
  const t = words[lang]
  const { totals, actions, isHeadCountMissing, organizationId } = expected
  const typeHref = (type: string) =>
    withQuery(href(lang, addresses.addType, { type }), { organization: organizationId })
  const count = totals.length + actions.length + Number(isHeadCountMissing)
  return (
    <Details summary={t.title(count)}>
      <p>{t.lead}</p>
      <ul>
        {totals.map((type) => (
          <li>
            <a href={typeHref(type)}>{typeOf(type).name[lang]}</a> <span class="mid">{t.total}</span>
          </li>
        ))}
        {isHeadCountMissing && (
          <li>
            <a href={typeHref('org-profile')}>{typeOf('org-profile').name[lang]}</a>{' '}
            <span class="mid">{t.headCount}</span>
          </li>
        )}
        {actions.slice(0, mostNamed).map(({ code, name }) => (
          <li>
            <a href={withQuery(href(lang, addresses.add), { action: code, organization: organizationId })}>{name}</a>{' '}
            <span class="mid">{t.action}</span>
          </li>
        ))}
        {actions.length > mostNamed && <li class="mid">{t.more(actions.length - mostNamed)}</li>}
      </ul>
    </Details>
  )
}
