namespace Rapporteur.Training.Trees;

/// <summary>The numbers of one step of Adam (Kingma and Ba 2015), with decoupled weight decay.</summary>
/// <param name="Rate">Learning rate, corrected for the bias of the first moment.</param>
/// <param name="VarianceCorrection">Correction for the bias of the second moment.</param>
/// <param name="Scale">Factor that clips the gradient.</param>
/// <param name="Decay">Share of each weight that is lost.</param>
internal readonly record struct AdamStep(float Rate, float VarianceCorrection, float Scale, float Decay)
{
    public const float Beta1 = 0.9f;

    public const float Beta2 = 0.98f;
}
