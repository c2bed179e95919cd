import type { FeatureToday } from '../../../kernel/feature/index.ts'
import { href } from '../../../kernel/http/index.ts'
import { leads } from '../../../kernel/rights.ts'
import { addresses } from '../addresses.ts'
import { words } from '../own/words.ts'

/** The way to one’s alliances; what waits in them is said by collaboration. */
export const today: FeatureToday = {
  organizationLinks: (lang) => [{ label: words[lang].title, href: href(lang, addresses.own) }],
  besideWork: async ({ lang, who }) =>
    who.organizations.every((id) => leads(who, id)) ? null : (
      <p>
        <a href={href(lang, addresses.own)}>{words[lang].title}</a>
      </p>
    ),
}
