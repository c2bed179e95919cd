import { control, Details, Fieldset, Select } from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { GuestFields } from '../guest-fields.tsx'
import { guestForm } from '../guest-form.ts'
import type { DesignationKind, Member } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** Prefix of the fields about someone to invite for a role. */
export const invitePrefix = (kind: DesignationKind): string => `${kind}-`
/** Field that says who held the role when the form was shown. */
export const beforeName = (kind: DesignationKind): string => `before-${kind}`

export const designationFieldNames = (kinds: readonly DesignationKind[]): string[] =>
  kinds.flatMap((kind) => [kind, ...guestForm.names.map((name) => `${invitePrefix(kind)}${name}`)])

/** Whom a role can be given to: nobody for now, oneself first, then the others. */
export function holderItems(
  lang: Language,
  members: readonly Pick<Member, 'personId' | 'name'>[],
  me: string,
): { value: string; text: string }[] {
  const own = members.find(({ personId }) => personId === me)
  return [
    { value: '', text: shared[lang].nobody },
    ...(own ? [{ value: own.personId, text: words[lang].me(own.name) }] : []),
    ...members.filter(({ personId }) => personId !== me).map(({ personId, name }) => ({ value: personId, text: name })),
  ]
}

interface DesignationFieldsProps {
  lang: Language
  state: FormState
  kinds: readonly DesignationKind[]
  members: readonly Pick<Member, 'personId' | 'name'>[]
  /** Who holds each role now. */
  holders: ReadonlyMap<DesignationKind, string>
  /** The person who fills the form: offered first, as "me". */
  me: string
}

/** Who holds each role: oneself, a colleague, nobody for now, or someone to invite. */
export function DesignationFields({ lang, state, kinds, members, holders, me }: DesignationFieldsProps) {
  const t = words[lang]
  const { kinds: kindNames, kindHints } = shared[lang]
  const items = holderItems(lang, members, me)
  return (
    <>
      {kinds.map((kind) => {
        const prefix = invitePrefix(kind)
        const isTyped = guestForm.names.some(
          (name) =>
            name !== 'language' &&
            (valueOf(state, `${prefix}${name}`) !== '' || state.errors[`${prefix}${name}`] !== undefined),
        )
        return (
          <Fieldset legend={kindNames[kind]} legendClass="govuk-fieldset__legend--m" class="asked">
            <input type="hidden" name={beforeName(kind)} value={holders.get(kind) ?? ''} />
            <Select
              {...control(state, kind, kindNames[kind], lang, kindHints[kind])}
              labelClass="govuk-visually-hidden"
              items={items}
            />
            {!holders.has(kind) && (
              <Details summary={t.inviteFor} open={isTyped}>
                <GuestFields state={state} lang={lang} prefix={prefix} />
              </Details>
            )}
          </Fieldset>
        )
      })}
    </>
  )
}
