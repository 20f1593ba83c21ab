"""The policies of messages. Krait has the one whose headers are plain texts, compat32."""
from ._policybase import Compat32, Policy, compat32

__all__ = ['Compat32', 'compat32', 'Policy']


def __getattr__(name):
    if name in ('EmailPolicy', 'default', 'strict', 'SMTP', 'SMTPUTF8', 'HTTP'):
        raise AttributeError(f"Krait has no 'email.policy.{name}': its messages have plain headers")
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
