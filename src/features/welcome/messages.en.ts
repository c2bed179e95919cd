import type { Messages } from './messages.fr.ts'
import { home } from './home/words.en.ts'
import { you } from './youth/you.en.ts'
import { telling } from './youth/telling.en.ts'
import { near } from './youth/near.en.ts'
import { helping } from './helping/words.en.ts'
import { parents } from './parents/words.en.ts'
import { forOrganizations } from './for-organizations/words.en.ts'
import { promise } from './texts/promise.en.ts'
import { office, privacy } from './texts/privacy.en.ts'
import { accessibility } from './texts/accessibility.en.ts'
import { openSource } from './texts/open-source.en.ts'

export const en: Messages = {
  home,
  you,
  telling,
  near,
  helping,
  parents,
  forOrganizations,
  promise,
  privacy,
  office,
  accessibility,
  openSource,
}
