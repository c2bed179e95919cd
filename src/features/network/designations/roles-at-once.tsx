import { Button, FormFrame, Select } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { designationKinds, type Designation, type Member } from '../model.ts'
import { words as shared } from '../words.ts'
import { beforeName, holderItems } from './designation-fields.tsx'
import { words } from './words.ts'

export interface RolesAtOnceProps {
  lang: Language
  /** The page of every role: it takes what is chosen here, and says what could not be saved. */
  designateHref: string
  keys: MemberRequest['formKeys']
  /** Who works there today. */
  members: readonly Member[]
  designations: readonly Designation[]
  me: string
}

/** Every role on the page of people, each a list: one button saves them all. */
export function RolesAtOnce({ lang, designateHref, keys, members, designations, me }: RolesAtOnceProps) {
  const { kinds, save } = shared[lang]
  const current = designations.filter(({ untilDay }) => untilDay === null)
  return (
    <FormFrame lang={lang} action={designateHref} keys={keys} state={filled({})} names={[]}>
      <div class="roles">
        {designationKinds.map((kind) => {
          const held = current.find((one) => one.kind === kind)
          const holder = held?.personId ?? ''
          const isGone = held !== undefined && !members.some(({ personId }) => personId === holder)
          return (
            <>
              <input type="hidden" name={beforeName(kind)} value={holder} />
              <Select
                name={kind}
                label={kinds[kind]}
                items={holderItems(lang, members, me)}
                value={holder}
                {...(isGone && { hint: words[lang].hasGone(held.name) })}
              />
            </>
          )
        })}
      </div>
      <p class="row">
        <Button>{save}</Button>
        <a href={designateHref}>{words[lang].inviteForOne}</a>
      </p>
    </FormFrame>
  )
}
