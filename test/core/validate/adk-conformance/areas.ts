import { ACCEPTED_AREA } from './accepted.ts'
import { API_AREA } from './api.ts'
import { ASR_AREA, CHANNELS_AREA } from './channels.ts'
import { DEFAULT_STEP_AREA } from './default-step.ts'
import { YAML_AREA } from './dialect.ts'
import { ENTITIES_AREA } from './entities.ts'
import { EXPERIMENTAL_AREA } from './experimental.ts'
import { FLOW_AREA } from './flow.ts'
import { FLOW_FUNCTIONS_AREA, GOTO_AREA, LATENCY_AREA } from './function-kinds.ts'
import { FUNCTION_AREA } from './function.ts'
import { HANDOFFS_AREA } from './handoffs.ts'
import { LANGUAGES_AREA, TRANSLATIONS_AREA } from './languages.ts'
import type { Area } from './mutation.ts'
import { CLONE_AREA, CONTEXT_AREA, ENVIRONMENT_VALUES_AREA } from './outside.ts'
import { ODDITIES_AREA } from './oddities.ts'
import { PYTHON_AREA } from './python-syntax.ts'
import { PROJECT_AREA } from './project.ts'
import { SAFETY_AREA } from './safety.ts'
import { PERSONALITY_AREA, ROLE_AREA, RULES_AREA } from './settings.ts'
import { SMS_AREA } from './sms.ts'
import { CORRECTIONS_AREA, KEYPHRASES_AREA, PHRASE_FILTERS_AREA, PRONUNCIATIONS_AREA } from './speech.ts'
import { STEP_SETTINGS_AREA } from './step-settings.ts'
import { STEP_AREA } from './step.ts'
import { TESTS_AREA } from './tests.ts'
import { TOPIC_REFERENCES_AREA } from './topic-references.ts'
import { TOPIC_AREA } from './topic.ts'
import { VARIABLES_AREA } from './variables.ts'
import { VARIANTS_AREA } from './variants.ts'

/** The conformance table: what the vendor's own validator answers to each mutation of the base project. */
export const AREAS: readonly Area[] = [
  PROJECT_AREA,
  TOPIC_AREA,
  TOPIC_REFERENCES_AREA,
  RULES_AREA,
  ROLE_AREA,
  PERSONALITY_AREA,
  LANGUAGES_AREA,
  TRANSLATIONS_AREA,
  CHANNELS_AREA,
  ASR_AREA,
  KEYPHRASES_AREA,
  CORRECTIONS_AREA,
  PRONUNCIATIONS_AREA,
  PHRASE_FILTERS_AREA,
  SAFETY_AREA,
  HANDOFFS_AREA,
  SMS_AREA,
  VARIANTS_AREA,
  ENTITIES_AREA,
  API_AREA,
  FLOW_AREA,
  STEP_AREA,
  STEP_SETTINGS_AREA,
  DEFAULT_STEP_AREA,
  FUNCTION_AREA,
  LATENCY_AREA,
  GOTO_AREA,
  FLOW_FUNCTIONS_AREA,
  VARIABLES_AREA,
  EXPERIMENTAL_AREA,
  TESTS_AREA,
  CONTEXT_AREA,
  ENVIRONMENT_VALUES_AREA,
  CLONE_AREA,
  YAML_AREA,
  PYTHON_AREA,
  ODDITIES_AREA,
  ACCEPTED_AREA,
]

/** How many observed answers of the vendor's validator the table reproduces. */
export const OUTCOMES = AREAS.reduce((sum, { mutations }) => sum + mutations.length, 0)
