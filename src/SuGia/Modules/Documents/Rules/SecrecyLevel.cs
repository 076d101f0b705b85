namespace SuGia.Modules.Documents;

/// <summary>Levels of State secrets, lowest first. Source: Law 117/2025/QH15 on the protection of State secrets.</summary>
public enum SecrecyLevel
{
    Confidential,
    Secret,
    TopSecret,
}
