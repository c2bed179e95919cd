import type { FeatureToday } from '../../../kernel/feature/index.ts'
import { href, withQuery } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { words } from '../words.ts'

/** The report is one tap away, for an organization and for a network. */
export const today: FeatureToday = {
  organizationLinks: (lang, organization) => [
    { label: words[lang].report, href: withQuery(href(lang, addresses.report), { organization }) },
  ],
  networkPanel: async ({ lang }, network) => (
    <p>
      <a href={withQuery(href(lang, addresses.report), { network })}>{words[lang].report}</a>
    </p>
  ),
}
