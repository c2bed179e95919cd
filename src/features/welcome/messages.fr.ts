import { home } from './home/words.fr.ts'
import { you } from './youth/you.fr.ts'
import { telling } from './youth/telling.fr.ts'
import { near } from './youth/near.fr.ts'
import { helping } from './helping/words.fr.ts'
import { parents } from './parents/words.fr.ts'
import { forOrganizations } from './for-organizations/words.fr.ts'
import { promise } from './texts/promise.fr.ts'
import { office, privacy } from './texts/privacy.fr.ts'
import { accessibility } from './texts/accessibility.fr.ts'
import { openSource } from './texts/open-source.fr.ts'

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
