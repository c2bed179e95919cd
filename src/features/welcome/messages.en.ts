import type { Messages } from './messages.fr.ts'
import { home } from './messages/home.en.ts'
import { you } from './messages/you.en.ts'
import { telling } from './messages/telling.en.ts'
import { near } from './messages/near.en.ts'
import { helping } from './messages/helping.en.ts'
import { parents } from './messages/parents.en.ts'
import { forOrganizations } from './messages/for-organizations.en.ts'
import { promise } from './messages/promise.en.ts'
import { office, privacy } from './messages/privacy.en.ts'
import { accessibility } from './messages/accessibility.en.ts'
import { openSource } from './messages/open-source.en.ts'

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
