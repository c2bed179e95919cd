import type { FeatureToday } from '../../../kernel/feature/index.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses as referral } from '../../referral/index.ts'
import { words } from '../words.ts'

export const today: FeatureToday = {
  organizationLinks: (lang) => [{ label: words[lang].find, href: href(lang, referral.where) }],
  besideWork: async ({ lang, who }) =>
    who.networks.length === 0 ? null : (
      <p>
        <a href={href(lang, referral.where)}>{words[lang].find}</a>
      </p>
    ),
}
