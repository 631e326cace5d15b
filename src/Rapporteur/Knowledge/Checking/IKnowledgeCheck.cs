namespace Rapporteur.Knowledge.Checking;

/// <summary>Looks for one kind of fault.</summary>
internal interface IKnowledgeCheck
{
    /// <summary>Tells the context of each fault.</summary>
    void Run(CheckContext context);
}
