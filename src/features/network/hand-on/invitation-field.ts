const start = 'invitation-'

export const invitationField = (id: string): string => `${start}${id}`

/** Id of the invitation that a field is about; null: it is about something else. */
export const invitationOf = (field: string): string | null =>
  field.startsWith(start) ? field.slice(start.length) : null
