/** How someone is called at work. Everything null: they gave no number. */
export interface WorkPhone {
  phone: string | null
  /** Digits, zeros kept. */
  phoneExtension: string | null
  /** When they answer, in their words. */
  phoneHours: string | null
  /** Whom to call in an emergency, in their words. */
  phoneUrgent: string | null
}

export const noWorkPhone: WorkPhone = { phone: null, phoneExtension: null, phoneHours: null, phoneUrgent: null }
