export {
  calendarZones,
  isCalendarZone,
  type CalendarEvent,
  type CalendarRecurrence,
  type CalendarZone,
} from './calendar-event.ts'
export { calendarText, type CalendarAbout } from './calendar-text.ts'
export { occurrencesOf, type Occurrence } from './occurrences.ts'
