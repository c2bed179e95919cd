import type { FeatureToday } from '../../kernel/feature/index.ts'
import { href } from '../../kernel/http/index.ts'
import { leads } from '../../kernel/rights.ts'
import { addresses } from './addresses.ts'
import { words } from './words.ts'

/** To the register of the network, from the page of each organization, and for those who work there. */
export const today: FeatureToday = {
  organizationLinks: (lang) => [{ label: words[lang].title, href: href(lang, addresses.tools) }],
  besideWork: async ({ lang, who }) =>
    who.organizations.every((id) => leads(who, id)) ? null : (
      <p>
        <a href={href(lang, addresses.tools)}>{words[lang].title}</a>
      </p>
    ),
}
