namespace SuGia.Modules.Documents;

/// <summary>Why a number of classified papers is reserved or cancelled. No other words are taken: a sentence could tell of the subject.</summary>
/// <remarks>Source: Decree 30/2020, article 15 (numbers run apart), and rule SEC-DEFAULT.</remarks>
public enum SecretReason
{
    AwaitsSignature,
    KeptForUrgent,
    NotIssued,
    GivenInError,
    LevelLifted,
}
