export { calendarZones, type CalendarEvent, type CalendarRecurrence, type CalendarZone } from './calendar-event.ts'
export { calendarText } from './calendar-text.ts'
export { occurrencesOf, type Occurrence } from './occurrences.ts'
