"""Voices. They change nothing here; the trace notes that one was set."""
import enum


class EmotionKind(str, enum.Enum):
    ANGER = "anger"
    POSITIVITY = "positivity"
    SURPRISE = "surprise"


class EmotionIntensity(str, enum.Enum):
    LOWEST = "lowest"
    LOW = "low"
    HIGH = "high"
    HIGHEST = "highest"


class Emotion:
    def __init__(self, kind=None, intensity=None):
        self.kind = kind
        self.intensity = intensity

    def to_dict(self):
        return {"kind": self.kind, "intensity": self.intensity}


class TTSVoice:
    """A voice: its provider, its id and whatever else it was made with, which its attributes tell."""

    _provider = "CUSTOM"
    _names = ("provider_voice_id",)

    def __init__(self, *values, **named):
        self._config = dict(zip(self._names, values))
        self._config.update(named)

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return self._config.get(name)

    @property
    def provider(self):
        return self._config.get("provider", self._provider)

    @property
    def provider_voice_id(self):
        return self._config.get("provider_voice_id", self._config.get("voice_id"))

    def to_dict(self):
        config = {name: value for name, value in self._config.items() if name not in ("provider", "provider_voice_id")}
        return {"provider": self.provider, "provider_voice_id": self.provider_voice_id, "config": config}

    def __repr__(self):
        return "%s(%s)" % (type(self).__name__, self.provider_voice_id)


class CustomVoice(TTSVoice):
    _names = ("provider", "provider_voice_id")


class ElevenLabsVoice(TTSVoice):
    _provider = "ELEVEN_LABS"
    _names = ("provider_voice_id", "similarity_boost", "stability", "model_id", "speed")


class RimeVoice(TTSVoice):
    _provider = "RIME"
    _names = ("provider_voice_id", "speech_alpha", "model_id")


class CartesiaVoice(TTSVoice):
    _provider = "CARTESIA"
    _names = ("provider_voice_id", "speed", "emotions", "model_id", "volume", "emotion", "language")


class PlayHTVoice(TTSVoice):
    _provider = "PLAYHT"
    _names = ("provider_voice_id", "speed", "temperature", "emotion", "voice_guidance", "style_guidance", "voice_engine")


class MinimaxVoice(TTSVoice):
    _provider = "MINIMAX"
    _names = ("model_id", "voice_id", "speed", "vol", "pitch", "emotion")


class HumeVoice(TTSVoice):
    _provider = "HUME"
    _names = ("provider_voice_id", "voice_description", "version", "instant_mode", "provider")


class GoogleVoice(TTSVoice):
    _provider = "GOOGLE"
    _names = ("provider_voice_id", "gender")


class VoiceWeighting:
    def __init__(self, voice, weight=None):
        self.voice = voice
        self.weight = weight
