import { defineForm, oneOf, optionalText, version } from '../../../kernel/form/index.ts'
import { actionStates } from '../model.ts'

/** Longest note, in characters: the database's own limit, said before it has to. */
export const noteLimit = 500

/** `seen`: number of the update the person saw. */
export const updateForm = defineForm({
  to: oneOf(actionStates),
  note: optionalText({ max: noteLimit }),
  seen: version(),
})
/** In the order of the page. */
export const updateNames = ['to', 'note'] as const

export const undoForm = defineForm({ seen: version() })
