import { optionalText, type Field } from '../../kernel/form/index.ts'

/** `HH:MM` of 8:30, 08:30 or 8 h 30; `24:00` for midnight. Null when left out. */
export const clockTime = (): Field<string | null> =>
  optionalText({ max: 12 }).transform((value, context) => {
    if (value === null) return null
    const [, hour, minute] = /^(\d{1,2})\s*[:h]\s*(\d{2})?(?::\d{2})?$/i.exec(value.replaceAll('\u00a0', ' ')) ?? []
    const isTime = hour !== undefined && Number(hour) * 60 + Number(minute ?? 0) <= 1440 && Number(minute ?? 0) < 60
    if (!isTime) context.addIssue({ code: 'custom', message: 'not-a-time' })
    return `${(hour ?? '').padStart(2, '0')}:${minute ?? '00'}`
  }) as unknown as Field<string | null>
