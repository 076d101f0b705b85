using SuGia.Data;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>How each kind of record proves the figures of this module.</summary>
internal sealed class Proofs(AppDb db, IPeople people, IPapers papers)
{
    public IProof Presences => new ProofOfPresences(db, people, papers);

    public IProof InMission => new ProofOfBeingThere(db, people, papers);

    public IProof Endings => new ProofOfEndings(db, people, papers, untilReplaced: false);

    public IProof UnreplacedEndings => new ProofOfEndings(db, people, papers, untilReplaced: true);

    public IProof TrainingNeeds => new ProofOfNeeds(db, people, papers);

    public IProof TrainedAndFree => new ProofOfFree(db, people, papers);

    public IProof Tours => new ProofOfTours(db, people, papers);

    public IProof Stages => new ProofOfStages(db, people, papers);

    /// <summary>Stays in one column of the board that have ended.</summary>
    public IProof StaysIn(BoardColumn column) => new ProofOfStays(db, people, papers, column);

    public IProof Attempts => new ProofOfAttempts(db, people, papers);

    public IProof Sittings => new ProofOfSittings(db, people, papers);

    public IProof Terms => new ProofOfTerms(new ProofOfClearances(db, people, papers), new ProofOfCertificates(db, people, papers));

    public IProof Passports => new ProofOfPassports(db, people, papers);

    public IProof Fitness => new ProofOfFitness(db, people, papers);

    public IProof Absences => new ProofOfAbsences(db, people, papers);

    public IProof Calls => new ProofOfCalls(db, papers, behind: false);

    public IProof CallsBehind => new ProofOfCalls(db, papers, behind: true);

    public IProof Nominations => new ProofOfNominations(db, people, papers);

    public IProof Proposals => new ProofOfParticipations(db, people, papers, TrainingStep.Proposed);

    public IProof Attendances => new ProofOfParticipations(db, people, papers, TrainingStep.Attended);

    public IProof Passes => new ProofOfParticipations(db, people, papers, TrainingStep.Passed);

    public IProof Results => new ProofOfResults(db, people, papers);

    public IProof Sessions => new ProofOfSessions(db, papers);

    public IProof Handovers => new ProofOfHandovers(db, papers);

    public IProof Medals => new ProofOfMedals(db, people, papers);

    public IProof Posts => new ProofOfPosts(db, papers);

    public IProof Vacancies => new ProofOfVacancies(db, papers);

    public IProof Levels => new ProofOfLevels(db, papers);

    public IProof Members => new ProofOfMembers(db, people, papers, certified: false);

    public IProof CertifiedMembers => new ProofOfMembers(db, people, papers, certified: true);

    public IProof OpenDossiers => new ProofOfDossiers(db, papers, complete: false);

    public IProof CompleteDossiers => new ProofOfDossiers(db, papers, complete: true);
}
