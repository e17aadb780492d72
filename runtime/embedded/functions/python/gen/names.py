"""Every name that `from _gen import *` gives."""
import re
from datetime import date, time

from .conversation import Conversation, WebchatInterface
from .decorators import func_description, func_latency_control, func_parameter
from .exceptions import (
    ChatCompletionError,
    CxOneError,
    CxOneMissingContactId,
    CxOneSecretError,
    CxOneSignalError,
    CxOneTokenError,
    ExtractionError,
    InternalError,
    InvalidInput,
    MissingAccess,
    MissingHandoff,
    MissingTemplate,
    SecretNotFound,
    SMSClientFailure,
    SMSIntegrationNotFound,
    SMSMissingAssistantAccess,
)
from .executors import FlowFunctionExecutor, FunctionExecutor
from .flow import Flow
from .history import AgentResponse, UserInput
from .log import ConversationLogger
from .mappings import Entities, ReadOnlyDict, RealtimeConfig, State, Variant
from .outside import AgenticDial, Api, Clock, CxOne, Destinations, ExternalEvents, Integrations, Memory, Translations, Utils
from .records import *  # noqa: F403
from .value_extraction import (
    AlphanumericConfig,
    BaseRangeConfig,
    CurrencyConfig,
    DateConfig,
    EmailConfig,
    EntityType,
    EnumConfig,
    FreeTextConfig,
    NameConfig,
    NonNegativeMaxRangeConfig,
    NumericConfig,
    NumericType,
    PhoneNumberConfig,
    QuantityConfig,
    TimeConfig,
)
from .voices import *  # noqa: F403

ApiExecutor = Api
ApiIntegrations = Integrations
TranslationReplacementProxy = Translations
#: Named in annotations only.
EntityConfig = VoiceType = SupportedLanguageCodes = EmotionKindValue = EmotionIntensityValue = object
