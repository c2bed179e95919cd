import { Radios, Select } from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { memberRoles, type DesignationKind } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** What a colleague to invite may do, and the role they hold on arriving: of `vacant`, those that nobody holds yet. */
export function ColleagueFields({
  lang,
  state,
  vacant,
}: {
  lang: Language
  state: FormState
  vacant: readonly DesignationKind[]
}) {
  const t = words[lang]
  const { roles, roleHints, kinds } = shared[lang]
  return (
    <>
      <Radios
        name="role"
        legend={t.labels.role}
        error={state.errors['role']}
        value={valueOf(state, 'role')}
        items={memberRoles.map((role) => ({ value: role, label: roles[role], hint: roleHints[role] }))}
      />
      {vacant.length > 0 && (
        <Select
          name="designation"
          label={t.labels.designation}
          hint={t.designationHint}
          error={state.errors['designation']}
          value={valueOf(state, 'designation')}
          items={[{ value: '', text: t.noDesignation }, ...vacant.map((kind) => ({ value: kind, text: kinds[kind] }))]}
        />
      )}
    </>
  )
}
