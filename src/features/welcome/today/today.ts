import type { FeatureToday } from '../../../kernel/feature/index.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses as identity, findContacts } from '../../identity/index.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'

export const today: FeatureToday = {
  workHelp: (lang) => ({ label: words[lang].workHelp, href: href(lang, addresses.helping) }),
  instanceRow: {
    order: 30,
    async show({ lang, tx }) {
      const t = words[lang]
      const { officer } = await findContacts(tx)
      return {
        key: t.privacy,
        value: officer === null ? t.privacyUnnamed : t.privacyNamed(officer.name),
        actions: [{ label: officer === null ? t.name : t.change, href: href(lang, identity.contacts) }],
      }
    },
  },
}
