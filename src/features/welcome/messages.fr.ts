import { home } from './messages/home.fr.ts'
import { you } from './messages/you.fr.ts'
import { telling } from './messages/telling.fr.ts'
import { near } from './messages/near.fr.ts'
import { helping } from './messages/helping.fr.ts'
import { parents } from './messages/parents.fr.ts'
import { forOrganizations } from './messages/for-organizations.fr.ts'
import { promise } from './messages/promise.fr.ts'
import { office, privacy } from './messages/privacy.fr.ts'
import { accessibility } from './messages/accessibility.fr.ts'
import { openSource } from './messages/open-source.fr.ts'

export const fr = {
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
export type Messages = typeof fr
