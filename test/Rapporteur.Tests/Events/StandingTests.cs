using Xunit;

namespace Rapporteur.Tests.Events;

/// <summary>
/// How real an act is, whatever the syntax that says so. The standing of an act is its status; "denied" where it is negated, "told" where it is a fact only
/// by a statement, "none" where no such act may look like a fact (the refusal, denial, accusation or threat is an act of its own).
/// </summary>
public sealed class StandingTests
{
    [Theory]
    [InlineData("Iran denied attacking the Saudi tanker.", "016", "actual")]
    [InlineData("The Syrian army denied having shelled the Kurdish town of Kobani.", "016", "actual")]
    [InlineData("Syria denied that its jets had bombed Turkish troops.", "19", "none")]
    [InlineData("The Kremlin has denied any attack on Ukrainian ships.", "19", "none")]
    [InlineData("Rwanda rejected accusations that it had armed the Congolese rebels.", "07", "none")]
    [InlineData("Reports that Israel had bombed the Iranian plant were denied by the Israeli army.", "19", "none")]
    [InlineData("Denying that it had armed the rebels, Rwanda recalled its ambassador.", "07", "none")]
    [InlineData("Ukraine rejected reports that its army had attacked Belgorod.", "19", "none")]
    public void Denied(string text, string root, string standing) => Stands(text, root, standing);

    [Theory]
    [InlineData("India refused to sign the treaty with Pakistan.", "12", "actual")]
    [InlineData("The Greek prime minister declined to meet the Turkish president.", "12", "actual")]
    [InlineData("Hungary's refusal to send weapons to Ukraine angered Poland.", "12", "actual")]
    [InlineData("France refused to extradite the Rwandan suspect.", "12", "actual")]
    [InlineData("Egypt, which has refused to accept Palestinian refugees, closed the border.", "12", "actual")]
    [InlineData("Brazil will not attack Venezuela.", "12", "actual")]
    [InlineData("The Syrian president has ruled out talks with the rebels.", "04", "none")]
    [InlineData("The rebels ruled out attacking the capital.", "19", "none")]
    public void Refused(string text, string root, string standing) => Stands(text, root, standing);

    [Theory]
    [InlineData("The envoy failed to meet the Houthi leader.", "04", "denied")]
    [InlineData("Russian troops failed to capture Kharkiv.", "19", "denied")]
    [InlineData("The Libyan government's failure to arrest the militia leader dismayed the United Nations.", "173", "denied")]
    [InlineData("Having failed to capture Kharkiv, Russian troops shelled it.", "192", "denied")]
    [InlineData("An attempt by Somali militants to kill the president failed.", "186", "possible")]
    [InlineData("The rebels were unable to take the airport from the army.", "19", "none")]
    [InlineData("Rebels who failed to capture Aleppo attacked Hama.", "192", "denied")]
    [InlineData("Gunmen tried but failed to kill the Pakistani minister.", "190", "none")]
    [InlineData("Qatar's foreign minister has yet to visit Damascus.", "04", "denied")]
    [InlineData("Sudanese rebels came close to capturing Khartoum.", "19", "denied")]
    public void Failed(string text, string root, string standing) => Stands(text, root, standing);

    [Theory]
    [InlineData("The Israeli prime minister called off talks with the Palestinians.", "04", "none")]
    [InlineData("Talks between Israel and the Palestinians were called off on Sunday.", "04", "none")]
    [InlineData("Trump cancelled a meeting with the Danish prime minister.", "04", "none")]
    [InlineData("A summit between Japan and China has been cancelled.", "04", "none")]
    [InlineData("Pakistan scrapped the visit of the Indian foreign minister.", "04", "none")]
    [InlineData("The planned meeting of Ethiopian and Eritrean ministers was postponed.", "04", "none")]
    [InlineData("Kenya abandoned plans to expel Somali refugees.", "174", "planned")]
    public void Called_off(string text, string root, string standing) => Stands(text, root, standing);

    [Theory]
    [InlineData("Iran would attack Israel if the United States struck its nuclear plants.", "19", "conditional")]
    [InlineData("Russia will cut gas supplies to Ukraine unless Kyiv pays its debt.", "13", "conditional")]
    [InlineData("Unless Kyiv pays, Russia will cut gas supplies to Ukraine.", "13", "conditional")]
    [InlineData("Should Turkey invade Syria, the European Union would impose sanctions on Ankara.", "19", "conditional")]
    [InlineData("Had Turkey invaded Syria, the European Union would have imposed sanctions on Ankara.", "19", "conditional")]
    [InlineData("Were Russia to attack Estonia, NATO would retaliate.", "19", "none")]
    [InlineData("China would invade Taiwan only if Taipei declared independence.", "19", "conditional")]
    [InlineData("Israel said it would strike Lebanon unless Hezbollah withdrew.", "138", "conditional")]
    [InlineData("Israel's army, if attacked by Hezbollah, will bomb Beirut.", "13", "conditional")]
    [InlineData("Iran vowed to retaliate if Israel bombed its plants.", "195", "conditional")]
    [InlineData("An attack on Iran by Israel would anger Russia.", "19", "possible")]
    [InlineData("Spain might have recognised Kosovo had Serbia agreed.", "054", "possible")]
    public void Conditional(string text, string root, string standing) => Stands(text, root, standing);

    [Theory]
    [InlineData("Ukraine accused Russia of having shelled a hospital.", "19", "none")]
    [InlineData("Russia was accused of having poisoned the opposition leader.", "18", "none")]
    [InlineData("Accused of having killed Kurdish civilians, the Turkish army ordered an inquiry.", "19", "none")]
    [InlineData("The Sudanese general, accused of massacring villagers, met the Egyptian president.", "20", "none")]
    [InlineData("Washington charged that Tehran had armed the Houthi rebels.", "07", "none")]
    [InlineData("Myanmar's army is accused of burning Rohingya villages.", "18", "none")]
    [InlineData("France blamed the Malian army for killing civilians.", "19", "none")]
    [InlineData("A UN report accuses Eritrea of training Somali militants.", "112", "actual")]
    [InlineData("Two Ugandan soldiers accused of raping Somali women", "18", "none")]
    [InlineData("Syria accused of gassing civilians", "20", "none")]
    public void Accused(string text, string root, string standing) => Stands(text, root, standing);

    [Theory]
    [InlineData("The Indian prime minister's visit to Nepal is planned for Thursday.", "036", "planned")]
    [InlineData("Talks between Serbia and Kosovo are scheduled for Monday.", "036", "planned")]
    [InlineData("A meeting of the Turkish and Greek foreign ministers is due next week.", "04", "planned")]
    [InlineData("Merkel is to visit Turkey on Sunday.", "036", "planned")]
    [InlineData("Merkel to visit Turkey on Sunday", "036", "planned")]
    [InlineData("The planned visit of the Chinese president to Vietnam worries Washington.", "04", "planned")]
    [InlineData("NATO is expected to hold exercises with Georgia in July.", "03", "planned")]
    [InlineData("Turkish president set to meet Russian president on Friday", "04", "planned")]
    [InlineData("Talks between Serbia and Kosovo will resume on Monday.", "04", "planned")]
    [InlineData("South Sudan's president was to have met the rebel leader on Friday.", "036", "planned")]
    [InlineData("The Turkish president will visit Berlin and meet the German chancellor.", "036", "planned")]
    public void Planned(string text, string root, string standing) => Stands(text, root, standing);

    [Theory]
    [InlineData("Russia allegedly bombed a hospital in Aleppo.", "19", "possible")]
    [InlineData("North Korea has reportedly tested a missile over Japan.", "15", "possible")]
    [InlineData("Militants are said to have kidnapped two French journalists.", "18", "possible")]
    [InlineData("The Syrian government is believed to have used sarin against civilians.", "20", "possible")]
    [InlineData("Israel is thought to have killed the Iranian scientist.", "19", "possible")]
    [InlineData("Rwanda was reported to have sent troops to Congo.", "15", "possible")]
    [InlineData("The alleged attack by Iran on the tanker alarmed Saudi Arabia.", "19", "possible")]
    [InlineData("Iran's alleged support for the Houthi rebels angered Riyadh.", "05", "possible")]
    [InlineData("Iran is suspected of supplying weapons to the Houthi rebels.", "07", "possible")]
    [InlineData("Rumours of a coup against the Malian president spread in Bamako.", "17", "possible")]
    [InlineData("The Iranian navy supposedly seized a British tanker.", "17", "possible")]
    [InlineData("Russia apparently shot down a Ukrainian helicopter.", "19", "possible")]
    [InlineData("The suspected killing of a Russian spy by Ukraine remains a mystery.", "19", "possible")]
    [InlineData("The rebels, reportedly backed by Rwanda, captured Goma.", "05", "possible")]
    [InlineData("Turkish Army Reportedly Shells Kurdish Village", "19", "possible")]
    [InlineData("Chinese soldiers purportedly crossed the Indian border and attacked an Indian post.", "19", "possible")]
    [InlineData("The general, who is said to have ordered the killing of protesters, fled to Chad.", "19", "possible")]
    public void Alleged(string text, string root, string standing) => Stands(text, root, standing);

    [Theory]
    [InlineData("According to residents, the army bombed the rebel town.", "19", "told")]
    [InlineData("The army bombed the rebel town, residents said.", "19", "told")]
    [InlineData("Unconfirmed reports said that the rebels had captured the governor.", "19", "told")]
    [InlineData("It is claimed that Rwanda armed the Congolese rebels.", "07", "told")]
    [InlineData("It is feared that the rebels have killed the hostages.", "19", "told")]
    [InlineData("Officials fear that the militants have executed the hostages.", "18", "told")]
    public void Told_by_somebody(string text, string root, string standing) => Stands(text, root, standing);

    [Theory]
    [InlineData("North Korea threatened to attack South Korea.", "13", "actual")]
    [InlineData("Turkey's threat to invade Syria alarmed Washington.", "19", "none")]
    [InlineData("India and Pakistan are on the brink of war.", "19", "none")]
    [InlineData("Israel was on the verge of attacking Iran in 2012.", "19", "none")]
    [InlineData("The United Nations stopped short of condemning Israel.", "111", "none")]
    [InlineData("Russia and Turkey narrowly avoided a clash in Idlib.", "19", "denied")]
    [InlineData("Greece averted a war with Turkey.", "19", "denied")]
    [InlineData("Ethiopia almost attacked Eritrea.", "19", "denied")]
    [InlineData("The United States nearly bombed a Chinese ship.", "19", "denied")]
    public void Came_near(string text, string root, string standing) => Stands(text, root, standing);

    [Theory]
    [InlineData("Malaysia no longer supports North Korea.", "05", "denied")]
    [InlineData("Hamas no longer fires rockets at Israel.", "19", "denied")]
    [InlineData("Costa Rica never attacked Nicaragua.", "19", "denied")]
    [InlineData("Never has Japan recognised the Taliban government.", "05", "denied")]
    [InlineData("Neither Israel nor Egypt attacked Jordan.", "19", "denied")]
    [InlineData("Iran neither attacked the ship nor arrested its crew.", "173", "denied")]
    [InlineData("Nobody in the Libyan government met the rebels.", "04", "denied")]
    [InlineData("Canada has not yet recognised the Taliban.", "05", "denied")]
    [InlineData("Poland opposed sanctions and did not expel the Belarusian ambassador.", "16", "denied")]
    [InlineData("Without attacking Iran, Israel sabotaged its plants.", "19", "denied")]
    [InlineData("Instead of bombing Syria, the United States imposed sanctions on it.", "19", "denied")]
    [InlineData("Talks between Serbia and Kosovo did not take place.", "04", "denied")]
    [InlineData("The rebels launched no attack on the army.", "19", "denied")]
    [InlineData("Japan held no talks with North Korea.", "04", "denied")]
    [InlineData("The attack on the Turkish embassy never happened.", "19", "denied")]
    [InlineData("Iran did not release the sailors but arrested the captain of the British tanker.", "084", "denied")]
    [InlineData("Poland has no plans to send troops to Ukraine.", "03", "denied")]
    public void Never_neither_no_longer(string text, string root, string standing) => Stands(text, root, standing);

    [Theory]
    [InlineData("Israel should release the Palestinian prisoners.", "084", "called-for")]
    [InlineData("Sweden could send fighter jets to Ukraine.", "15", "possible")]
    [InlineData("Israel may have bombed the Syrian base.", "19", "possible")]
    [InlineData("A possible attack by Russia on Ukraine worries NATO.", "19", "possible")]
    [InlineData("Egypt may recall its ambassador and expel Turkish diplomats.", "16", "possible")]
    [InlineData("A proposed meeting between Kim and Trump was dropped.", "04", "possible")]
    public void Called_for_and_possible(string text, string root, string standing) => Stands(text, root, standing);

    [Theory]
    [InlineData("Iran did not release the sailors but arrested the captain of the British tanker.", "173", "actual")]
    [InlineData("The rebels, reportedly backed by Rwanda, captured Goma.", "19", "actual")]
    [InlineData("Having failed to capture Kharkiv, Russian troops shelled it.", "194", "actual")]
    [InlineData("Almost all Turkish troops attacked Syria.", "19", "actual")]
    [InlineData("Turkey attacked nearly 20 Syrian villages.", "19", "actual")]
    [InlineData("Turkey arrested the suspected killer of the Russian ambassador.", "17", "actual")]
    [InlineData("Israel did not hesitate to attack Hamas.", "19", "actual")]
    [InlineData("The attack that Iran had planned killed two Israeli soldiers.", "19", "actual")]
    public void Facts(string text, string root, string standing) => Stands(text, root, standing);

    private static void Stands(string text, string root, string standing)
    {
        var events = Reading.Of(text, "2015-09-30").Events;
        var shown = string.Join(" | ", events.Select(e => $"{Reading.Line(e)} {Standing(e)}"));
        var found = events.Where(e => e.Cameo.StartsWith(root, StringComparison.Ordinal)).Select(Standing).ToList();
        if (standing != "none") Assert.True(found.Contains(standing), $"{root} {standing} expected in: {shown}");
        if (standing != "actual") Assert.False(found.Contains("actual"), $"{root} looks like a fact in: {shown}");
    }

    private static string Standing(Event item) =>
        item.Negated ? "denied" : item is { Status: EventStatus.Actual, StatementId: not null } ? "told" : JsonNames.Of(item.Status);
}
