/** What is heard before all else; the words for it stand in locales, its patterns in knowledge/urgency. */
export { dangers, needs, type Danger, type Need } from '../../knowledge/schemas/urgency.ts';
