import type { FeatureToday } from '../../../kernel/feature/index.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { instance } from '../instance.ts'
import { words } from './words.ts'

export const today: FeatureToday = {
  workHelp: (lang) => ({ label: words[lang].workHelp, href: href(lang, addresses.helping) }),
  instanceRow: {
    order: 30,
    async show({ lang }) {
      const t = words[lang]
      return { key: t.privacy, value: instance.privacyOfficer === null ? t.privacyUnnamed : t.privacyNamed }
    },
  },
}
